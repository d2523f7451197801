import { describeWorkshop } from './describe-workshop.ts';
import { slidesFolder } from './workshop-folders.ts';

describeWorkshop('slides/', slidesFolder);
